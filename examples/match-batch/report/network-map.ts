import type { Region, Text } from "taavon";
import { type Html, html } from "./html";
import {
  layOutMap,
  MAP,
  type MapCooperative,
  type MapLayout,
  type Spot,
} from "./network-map-layout";
import type { BothLanguages, Voice } from "./voice";

/** What the map shows: the regions of a dataset and the network that `supplyNetwork` finds. */
export interface NetworkPicture {
  readonly regions: readonly Region[];
  readonly cooperatives: readonly (MapCooperative & { readonly title: Text })[];
  readonly links: readonly {
    readonly supplier: string;
    readonly user: string;
    readonly product: string;
  }[];
}

const WORDS = {
  title: {
    fa: "نقشهٔ داد و ستد تعاونی‌ها در استان",
    en: "Who supplies whom among the cooperatives of the province",
  },
  summary: {
    fa: "{cooperatives} تعاونی در {counties} شهرستان، با {links} پیوند از عرضه‌کننده به نیازمند.",
    en: "{cooperatives} cooperatives in {counties} counties, with {links} links from supplier to user.",
  },
  link: {
    fa: "{supplier}، {product} را به {user} می‌رساند",
    en: "{supplier} supplies {product} to {user}",
  },
  linked: { fa: "واحد پیشنهادی در شبکه", en: "proposed unit in the network" },
  alone: { fa: "واحد بی‌پیوند", en: "unit without a link" },
  existing: { fa: "تعاونی موجود", en: "existing cooperative" },
  arrow: { fa: "از عرضه‌کننده به نیازمند", en: "from supplier to user" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

const KEY = { columns: 3, row: 21, top: 44, letters: 40 } as const;

/**
 * Draws who supplies whom on a map of the province: a disc for each county, a numbered mark for each
 * cooperative in it, an arrow from each supplier to each user, and the names by number below.
 *
 * A map is never mirrored; what is written follows the direction of the language. The drawing has a
 * title and, for those who cannot see it, a description that lists every link. Deterministic.
 */
export function networkMap(picture: NetworkPicture, voice: Voice): Html {
  const { regions, cooperatives, links } = picture;
  const layout = layOutMap(regions, cooperatives);
  const rows = Math.ceil(layout.spots.length / KEY.columns);
  const height = MAP.height + KEY.top + rows * KEY.row + 10;
  const id = `${voice.language}-network-map`;
  const linked = new Set(links.flatMap(({ supplier, user }) => [supplier, user]));
  const names = new Map(cooperatives.map((one) => [one.id, voice.name(one.title, one.id)]));
  const counties = new Set(cooperatives.map(({ county }) => county)).size;
  const summary = say(voice, "summary", {
    cooperatives: voice.integer(cooperatives.length),
    counties: voice.integer(counties),
    links: voice.integer(links.length),
  });
  const sentences = links.map((link) => linkText(link, names, voice));
  const direction = voice.language === "fa" ? "rtl" : "ltr";
  return html`<svg class="network" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${MAP.width} ${height}" style="display:block;width:100%;height:auto;direction:${direction};font-size:13px" xmlns="http://www.w3.org/2000/svg">
<title id="${id}-t">${say(voice, "title")}</title>
<desc id="${id}-d">${[summary, ...sentences].join(voice.language === "fa" ? "؛ " : "; ")}</desc>
<defs><marker id="${id}-a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="#8a4b08"/></marker></defs>
${drawDiscs(layout)}
${drawArrows(picture, { layout, names, voice, marker: `${id}-a` })}
${drawNames(regions, layout, voice)}
${drawSpots(picture, { layout, linked, names, voice })}
${drawLegend(voice, id)}
${drawKey(layout, names, voice)}
</svg>
`;
}

function drawDiscs({ discs }: MapLayout): Html[] {
  return discs.map(
    ({ x, y, radius }) =>
      html`<circle cx="${x}" cy="${y}" r="${radius}" fill="#f2f6f7" stroke="#9aabb3"/>`,
  );
}

/** The counties' names over their discs, with a white rim that keeps arrows off the letters. */
function drawNames(regions: readonly Region[], { discs }: MapLayout, voice: Voice): Html[] {
  const named = new Map(regions.map((region) => [region.id, region.name]));
  return discs.map(({ county, x, y, radius }) => {
    const name = voice.name(named.get(county), county);
    return html`<text x="${x}" y="${tenth(y - radius - 7)}" text-anchor="middle" font-weight="600" style="paint-order:stroke;stroke:#fff;stroke-width:4px">${name}</text>`;
  });
}

interface Drawing {
  readonly layout: MapLayout;
  readonly names: ReadonlyMap<string, string>;
  readonly voice: Voice;
}

function drawArrows(
  { links }: NetworkPicture,
  { layout, names, voice, marker }: Drawing & { readonly marker: string },
): Html[] {
  const spotOf = new Map(layout.spots.map((spot) => [spot.id, spot]));
  // why: several products between the same two are one arrow
  const pairs = new Map<string, (typeof links)[number][]>();
  for (const link of links) {
    const key = JSON.stringify([link.supplier, link.user]);
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  }
  return [...pairs.values()].flatMap((own) => {
    const [from, to] = [spotOf.get(own[0]!.supplier), spotOf.get(own[0]!.user)];
    if (from === undefined || to === undefined) return [];
    const title = own.map((link) => linkText(link, names, voice)).join("\n");
    return html`<path d="${arrowPath(from, to)}" fill="none" stroke="#8a4b08" stroke-width="1.6" stroke-opacity="0.75" marker-end="url(#${marker})"><title>${title}</title></path>`;
  });
}

/** A curve from the rim of one mark to the rim of another, bent so that two ways do not coincide. */
function arrowPath(from: Spot, to: Spot): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(40, 0.16 * length);
  const middle = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
  const [start, end] = [towards(from, middle, MAP.spot), towards(to, middle, MAP.spot + 2)];
  return `M${point(start)} Q${point(middle)} ${point(end)}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}

function point({ x, y }: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

function drawSpots(
  { cooperatives }: NetworkPicture,
  { layout, linked, names, voice }: Drawing & { readonly linked: ReadonlySet<string> },
): Html[] {
  const existing = new Set(
    cooperatives.filter(({ kind }) => kind === "existing").map(({ id }) => id),
  );
  return layout.spots.map((spot) => {
    const look = existing.has(spot.id) ? "existing" : linked.has(spot.id) ? "linked" : "alone";
    return html`<g><title>${names.get(spot.id)}</title>${mark(look, spot)}<text x="${spot.x}" y="${spot.y + 4}" text-anchor="middle" style="font-size:11px;fill:${look === "alone" ? "#17242b" : "#fff"}">${voice.integer(spot.number)}</text></g>`;
  });
}

/** A filled disc, a hollow one, or a filled square: told apart without colour too. */
function mark(look: "linked" | "alone" | "existing", { x, y }: Point): Html {
  if (look === "existing") {
    const side = 2 * MAP.spot - 2;
    return html`<rect x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}" fill="#4c5d66" stroke="#fff"/>`;
  }
  const fill = look === "linked" ? "#0a5a63" : "#fff";
  return html`<circle cx="${x}" cy="${y}" r="${MAP.spot}" fill="${fill}" stroke="#0a5a63"/>`;
}

function drawLegend(voice: Voice, id: string): Html {
  const [y, step] = [MAP.height + 16, 230];
  const at = (place: number): number => along(voice, 20 + place * step);
  const text = (place: number, key: keyof typeof WORDS): Html =>
    html`<text x="${along(voice, 38 + place * step)}" y="${y + 4}">${say(voice, key)}</text>`;
  const [from, to] = [along(voice, 8 + 3 * step), along(voice, 32 + 3 * step)];
  return html`<g>${(["linked", "alone", "existing"] as const).map((look, place) => [mark(look, { x: at(place), y }), text(place, look)])}<path d="M${from} ${y}H${to}" stroke="#8a4b08" stroke-width="1.6" marker-end="url(#${id}-a)"/>${text(3, "arrow")}</g>`;
}

function drawKey({ spots }: MapLayout, names: ReadonlyMap<string, string>, voice: Voice): Html[] {
  const rows = Math.ceil(spots.length / KEY.columns);
  return spots.map(({ id, number }, at) => {
    const x = along(voice, 20 + Math.floor(at / rows) * ((MAP.width - 20) / KEY.columns));
    const y = MAP.height + KEY.top + (at % rows) * KEY.row + 12;
    return html`<text x="${x}" y="${y}"><tspan font-weight="600">${voice.integer(number)}</tspan>  ${shortened(names.get(id) ?? id)}</text>`;
  });
}

/** A distance from the side where lines of the language begin. */
function along(voice: Voice, distance: number): number {
  return tenth(voice.language === "fa" ? MAP.width - distance : distance);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= KEY.letters ? name : `${letters.slice(0, KEY.letters - 1).join("")}…`;
}

function linkText(
  { supplier, user, product }: NetworkPicture["links"][number],
  names: ReadonlyMap<string, string>,
  voice: Voice,
): string {
  return say(voice, "link", {
    supplier: names.get(supplier) ?? supplier,
    user: names.get(user) ?? user,
    product,
  });
}

function say(
  { language }: Voice,
  key: keyof typeof WORDS,
  values: Readonly<Record<string, string>> = {},
): string {
  return WORDS[key][language].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

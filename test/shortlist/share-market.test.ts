import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { type SharedMarket, shareMarket } from "../../src/shortlist/share-market";
import { shortlistColumns } from "../../src/shortlist/shortlist-columns";
import { jobOf, marketOf, seekerOf, ventureOf } from "../support/small-market";

const decided = { reason: "because-of-zahra", by: "officer-zahra" };
const role = (id: string) => ({ id, title: "title-zahra", places: { min: 0, max: 1 }, skills: [] });

/** A market in which whatever has a name is called after Zahra. */
const market = marketOf({
  regions: [{ id: "region-zahra" }],
  skills: [{ id: "skill-zahra", aliases: ["alias-zahra"] }],
  seekers: [
    seekerOf({
      id: "seeker-zahra",
      region: "region-zahra",
      skills: [{ skill: "skill-zahra", level: 5 }],
      licences: ["licence-zahra"],
      groups: ["women"],
      together: "bond-zahra",
      apart: ["other-zahra"],
      expects: { refuses: ["job-zahra"] },
    }),
    seekerOf({ id: "other-zahra", region: "region-zahra", skills: [] }),
  ],
  opportunities: [
    jobOf({
      id: "job-zahra",
      region: "region-zahra",
      role: { ...role("role-zahra"), licence: "licence-zahra", places: { max: 1 } },
    }),
    ventureOf({
      id: "venture-zahra",
      region: "region-zahra",
      roles: [role("first-zahra"), role("second-zahra")],
    }),
  ],
  policy: {
    priorities: [{ group: "women", bonus: 7 }],
    overrides: {
      pins: [{ seeker: "other-zahra", opportunity: "venture-zahra", ...decided }],
      forbids: [{ seeker: "seeker-zahra", opportunity: "venture-zahra", ...decided }],
    },
  },
});

/** All typed arrays within, with their paths. */
function arraysIn(data: unknown, path = ""): [string, ArrayBufferView][] {
  if (ArrayBuffer.isView(data)) return [[path, data]];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, part]) => arraysIn(part, `${path}/${key}`));
}

describe("the shared part of a market", () => {
  const shared = shareMarket(market);

  it("has no id and no name in it", () => {
    expect(JSON.stringify(market.dataset)).toContain("zahra");
    expect(JSON.stringify(market.policy)).toContain("zahra");
    expect(JSON.stringify(shared)).not.toContain("zahra");
  });

  it("is in shared memory, every column", () => {
    const arrays = arraysIn(shared);
    expect(arrays.length).toBeGreaterThan(50);
    const own = arrays.filter(([, { buffer }]) => !(buffer instanceof SharedArrayBuffer));
    expect(own.map(([path]) => path)).toEqual([]);
  });

  it("has the pairs that accepted pins make candidates, role by role", () => {
    const { seekers, roles, values } = shared.pins;
    expect([[...seekers], [...roles]]).toEqual([
      [0, 0],
      [1, 2],
    ]);
    // capital of 100 000 is half the largest share; nothing else is asked
    expect([...values]).toEqual([7_000, 7_000]);
    expect(shareMarket(marketOf({})).pins.seekers).toHaveLength(0);
  });

  it("arrives in another thread without a copy", () => {
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(shared);
    const { message } = receiveMessageOnPort(port2) as { message: SharedMarket };
    port1.close();
    expect(message).toEqual(shared);
    expect(message).toEqual(structuredClone(shared));
    const here = arraysIn(shared);
    arraysIn(message).forEach(([path, there], at) => {
      const [name, array] = here[at]!;
      expect(path).toBe(name);
      if (array.byteLength === 0) return;
      const [one, other] = [bytesOf(array), bytesOf(there)];
      one[0]! ^= 0xff;
      expect([path, other[0]]).toEqual([path, one[0]]);
      one[0]! ^= 0xff;
    });
  });

  it("is the same memory in a worker", async () => {
    const worker = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
       workerData.seekers.priority[1] = 9;
       parentPort.postMessage(workerData.seekers.priority);`,
      {
        eval: true,
        workerData: shareMarket(marketOf({ seekers: [seekerOf(), seekerOf({ id: "t" })] })),
      },
    );
    const priority = await new Promise((resolve, reject) => {
      worker.once("message", resolve).once("error", reject);
    });
    expect(priority).toEqual(Int8Array.of(0, 9));
    await worker.terminate();
  });

  it("is enough for the lists, without what the officers wrote", () => {
    expect(shared.policy).toEqual({ ...market.policy, overrides: { pins: [], forbids: [] } });
    const { start, others, values } = shortlistColumns(shared, { by: "seeker", k: 9 });
    // the pin makes a candidate of both roles; the forbid and the refusal leave the other nothing
    expect([...start]).toEqual([0, 2, 2]);
    expect([[...others], [...values]]).toEqual([
      [1, 2],
      [7_000, 7_000],
    ]);
  });
});

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

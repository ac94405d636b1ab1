import type { ChangeOf, Lever } from "./lever";

type SkillChange = ChangeOf<"skill">;

/** Learning: one asked skill raised towards the asked level, or added; the fewest levels first. */
export const skill: Lever<"skill"> = {
  mends: "essential",
  raises: "both",
  isStated: () => true,
  find: ({ seeker, role }, { accepts, serves, limit }) => {
    let best: SkillChange | undefined;
    let room = limit;
    for (const asked of role.skills) {
      const from = seeker.skills.find((held) => held.skill === asked.skill)?.level ?? 0;
      const most = Math.min(asked.level - from, room - Number(from === 0));
      // who is no candidate with the most of it, is none with less
      if (most < 1 || !serves({ kind: "skill", skill: asked.skill, from, to: from + most }))
        continue;
      // why: a higher level serves the role better, but may leave more of it unused: look at each
      for (let steps = 1; steps <= most; steps++) {
        const change: SkillChange = { kind: "skill", skill: asked.skill, from, to: from + steps };
        if (!accepts(change)) continue;
        best = change;
        room = steps + Number(from === 0) - 1;
        break;
      }
    }
    return best;
  },
  apply: (seeker, { skill: id, to }) => {
    const isHeld = seeker.skills.some((held) => held.skill === id);
    const skills = isHeld
      ? seeker.skills.map((held) => (held.skill === id ? { ...held, level: to } : held))
      : [...seeker.skills, { skill: id, level: to }];
    return { ...seeker, skills };
  },
};

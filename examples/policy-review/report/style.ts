/** What this report adds to the look of the others. */
export const OWN_STYLE = `
.verdict { font-size: 1.15rem; margin: .2rem 0 .8rem; } .verdict .status { white-space: normal; }
section section.inner { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: .6rem 0 0; margin: 1.2rem 0 0; }
section.inner .note { margin: .6rem 0; } td ul.parts { margin: 0; }
.scroll + .scroll { margin-top: 1rem; }
.plain thead th.n { white-space: normal; }
`;

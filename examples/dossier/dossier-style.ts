/** What a dossier's page adds to the look of the report. */
export const DOSSIER_STYLE = `
bdi.id { white-space: nowrap; } th::first-letter { text-transform: uppercase; }
.standing { font-weight: 700; color: var(--deep); }
main td:first-child { white-space: nowrap; }
.statute td:first-child, .papers td:first-child { white-space: normal; }
.members td, .offices td, .member-papers td { text-align: center; }
.members td:nth-child(-n+2), .offices td:nth-child(-n+2), .member-papers td:first-child { text-align: start; }
.members th, .offices th, .member-papers th { font-size: .82rem; }
.founders td:last-child, .attendance td:last-child { min-width: 12rem; border-inline-start: 1px solid var(--line); }
tr.failed td { color: var(--bad); }
tr.done td { color: var(--soft); }
@media print {
  section { break-inside: auto; }
  .statute, .capital, .assembly, .attendance { break-before: page; }
  .attendance { break-before: auto; }
  .members th, .offices th, .member-papers th { font-size: 7.4pt; }
  .founders td:last-child, .attendance td:last-child { height: 8mm; }
}
`;

/** A dossier's folder: a number, so that no two are the same, and what of the id any disk can take. */
export function folderOf(opportunity: string, at: number): string {
  const plain = opportunity.replaceAll(/[^A-Za-z0-9_-]/g, "_").slice(0, 60);
  return `${String(at + 1).padStart(3, "0")}-${plain}`;
}

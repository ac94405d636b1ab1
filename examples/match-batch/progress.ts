/** Where the job stands: a phase, and how much of it is done. */
export interface ProgressState {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
  readonly objective?: number | undefined;
  readonly bound?: number | undefined;
}

/** Shows progress to the person who waits. */
export interface ProgressView {
  readonly show: (state: ProgressState) => void;
  /** Clears the bar, so that other lines can follow. */
  readonly end: () => void;
}

/** The part of a terminal that progress needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const BAR_EVERY_MS = 80;
const LINE_EVERY_MS = 5_000;
const BAR_WIDTH = 24;
// why: a terminal that does not know its width says 0 or nothing
const UNKNOWN_COLUMNS = 80;

/** A bar that redraws itself on a terminal; elsewhere a plain line per phase and every five seconds. */
export function createProgress(terminal: Terminal, now: () => number): ProgressView {
  let shownPhase = "";
  let shownAt = Number.NEGATIVE_INFINITY;
  const every = terminal.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS;
  return {
    show(state) {
      const time = now();
      if (state.phase === shownPhase && time - shownAt < every) return;
      shownPhase = state.phase;
      shownAt = time;
      const text = terminal.isTTY
        ? `\r\x1b[K${bar(state, terminal.columns || UNKNOWN_COLUMNS)}`
        : `${line(state)}\n`;
      terminal.write(text);
    },
    end() {
      if (terminal.isTTY) terminal.write("\r\x1b[K");
    },
  };
}

function bar(state: ProgressState, columns: number): string {
  const { done, total } = state;
  const full = total > 0 ? Math.floor((BAR_WIDTH * Math.min(done, total)) / total) : 0;
  const text = `${"█".repeat(full)}${"░".repeat(BAR_WIDTH - full)} ${line(state)}`;
  return text.slice(0, Math.max(0, columns - 1));
}

function line({ phase, done, total, objective, bound }: ProgressState): string {
  const counts = total > 0 ? ` ${number(done)} / ${number(total)}` : "";
  const value = objective === undefined ? "" : `, objective ${number(objective)}`;
  const most = bound === undefined ? "" : `, bound ${number(bound)}`;
  return `${phase}${counts}${value}${most}`;
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}

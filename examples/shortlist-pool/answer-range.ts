// What a worker of the pool runs. It is handed the market once, when it starts, and a range with each task.
import { move, transferableSymbol, valueSymbol, workerData } from "piscina";
import {
  type SharedMarket,
  type ShortlistColumns,
  type ShortlistsQuery,
  shortlistColumns,
} from "taavon";

/** The lists of one range, handed back without a copy. */
export function answerRange(query: ShortlistsQuery): ShortlistColumns {
  const columns = shortlistColumns(workerData as SharedMarket, query);
  const { start, others, values } = columns;
  const transfer = [start.buffer, others.buffer, values.buffer] as ArrayBuffer[];
  // the pool gives its caller what stands under `valueSymbol`
  return move({
    [transferableSymbol]: transfer,
    [valueSymbol]: columns,
  }) as unknown as ShortlistColumns;
}

/** What the peer uses of `@duckdb/node-api`, so that the bench compiles where it is not installed. */
export interface DuckdbConnection {
  readonly run: (sql: string) => Promise<DuckdbResult>;
  readonly createAppender: (table: string) => Promise<DuckdbAppender>;
  /** Ends what runs with an error. */
  readonly interrupt: () => void;
  readonly closeSync: () => void;
}

interface DuckdbResult {
  readonly getRowObjects: () => Promise<Readonly<Record<string, unknown>>[]>;
}

interface DuckdbAppender {
  readonly appendDouble: (value: number) => void;
  readonly appendNull: () => void;
  readonly endRow: () => void;
  readonly closeSync: () => void;
}

interface DuckdbModule {
  readonly DuckDBInstance: {
    readonly create: (
      path: string,
      options: Readonly<Record<string, string>>,
    ) => Promise<{
      readonly connect: () => Promise<DuckdbConnection>;
      readonly closeSync: () => void;
    }>;
  };
}

/** An empty database in memory. */
export interface Duckdb {
  readonly connection: DuckdbConnection;
  readonly close: () => void;
}

const PACKAGE = "@duckdb/node-api";

/** Whether the package is installed. */
export async function hasDuckdb(): Promise<boolean> {
  return import(PACKAGE).then(
    () => true,
    () => false,
  );
}

/** Opens a database in memory that works with so many threads. */
export async function connectDuckdb(threads: number): Promise<Duckdb> {
  const { DuckDBInstance } = (await import(PACKAGE)) as DuckdbModule;
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

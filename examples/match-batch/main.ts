import { run } from "./run";

const stop = new AbortController();
// why: once, so that a second Ctrl-C ends the process at once
process.once("SIGINT", () => stop.abort());

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stop.signal,
});

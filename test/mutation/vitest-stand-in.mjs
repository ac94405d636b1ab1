// Stands in for vitest in the bundle: what the judging tests use of it, with vitest's own matchers, but
// the tests are only collected, so that the runner can run any of them at any time.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
expect.getState = () => getState(expect);
expect.setState = (state) => setState(state, expect);
expect.setState({
  assertionCalls: 0,
  isExpectingAssertions: false,
  expectedAssertionsNumber: null,
});

const suites = [];

export function describe(name, body) {
  suites.push(name);
  body();
  suites.pop();
}

export function it(name, body) {
  globalThis.collected.add([...suites, name].join(" "), body);
}

it.each = (rows) => (name, body) => {
  rows.forEach((row, at) => {
    const values = Array.isArray(row) ? row : [row];
    it(`${name} (${at + 1})`, () => body(...values));
  });
};

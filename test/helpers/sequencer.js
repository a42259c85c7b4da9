import Sequencer from "@jest/test-sequencer";

/**
 * Test files in jest's own order (those that took longest first, or on a fresh machine the largest), but end-to-end tests
 * before all others: they are small files that run other programs for minutes, and what comes last is waited for alone.
 */
export default class EndToEndFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isEndToEnd = ({ path }) => /[/\\]test[/\\]e2e[/\\]/.test(path);
    return [...sorted.filter(isEndToEnd), ...sorted.filter((test) => !isEndToEnd(test))];
  }
}

import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router';

/** Numbers in quotes are how addresses of an earlier version were written. */
const QUOTED_NUMBER = /^"(\d+)"$/;

/**
 * How what a page is narrowed by stands in its address: as plain text, so that `province=35` can be read aloud and typed
 * by hand, and text that looks like JSON is what somebody searched for.
 */
export const plainAddress = {
  parseSearch: parseSearchWith((text) => QUOTED_NUMBER.exec(text)?.[1] ?? text),
  stringifySearch: stringifySearchWith(JSON.stringify),
};

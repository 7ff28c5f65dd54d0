import { plainAddress } from './address';

const { parseSearch, stringifySearch } = plainAddress;

test.each(['35', '06', '1e5', 'null', '{"a":1}', '"kreş"', 'çocuk bakımı', '[x'])(
  'what somebody chose or typed stands in the address as it is and comes back: %s',
  (q) => {
    const address = stringifySearch({ q });
    expect(new URLSearchParams(address).get('q')).toBe(q);
    expect(Object.values(parseSearch(address)).map(String)).toEqual([q]);
  },
);

test('addresses that were kept from before go on working', () => {
  expect(parseSearch('?province=%2235%22&by=theme')).toEqual({ province: '35', by: 'theme' });
});

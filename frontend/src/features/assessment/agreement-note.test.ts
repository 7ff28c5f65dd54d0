import { bandOf } from './agreement-note';

test.each([
  [-0.1, 'below'],
  [0, 'slight'],
  [0.2, 'slight'],
  [0.41, 'moderate'],
  [0.8, 'substantial'],
  [1, 'almost'],
])('κ of %d is said to be %s', (kappa, band) => {
  expect(bandOf(kappa)).toBe(band);
});

import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';

import { type Catalogue, startI18n } from '@/shared/i18n/i18n';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });

const catalogues = import.meta.glob<Catalogue>('./shared/i18n/{tr,en}/*.json', {
  import: 'default',
  eager: true,
});

beforeAll(() =>
  startI18n((language, namespace) =>
    Promise.resolve(catalogues[`./shared/i18n/${language}/${namespace}.json`] ?? {}),
  ),
);
afterEach(cleanup);

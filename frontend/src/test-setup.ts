import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';

import { startI18n } from '@/shared/i18n/i18n';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });

beforeAll(() => startI18n());
afterEach(cleanup);

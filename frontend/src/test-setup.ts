import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';

import { startI18n } from '@/shared/i18n/i18n';

beforeAll(() => startI18n());
afterEach(cleanup);

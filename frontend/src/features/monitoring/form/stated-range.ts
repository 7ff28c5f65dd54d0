import { createContext } from 'react';

import type { FormRow } from './form';

/** Where the values of the indicator around are expected, and why; nothing where nobody has said it. */
export const StatedRange = createContext<FormRow['range']>(undefined);

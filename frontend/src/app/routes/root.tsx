import { createRootRoute } from '@tanstack/react-router';

import { Shell } from '../layout/shell';

export const rootRoute = createRootRoute({ component: Shell });

/** The monitoring pages of the workspace. */
export const monitoringRoutes = [] as const;

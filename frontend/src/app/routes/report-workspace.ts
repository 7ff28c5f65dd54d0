/** Where reports are drafted; the published ones are public pages. */
export const reportWorkspaceRoutes = [] as const;

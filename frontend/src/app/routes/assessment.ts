/** The assessment pages of the workspace. */
export const assessmentRoutes = [] as const;

/** How long a rotated secret keeps working; beside these, an ISO 8601 date in the future. */
export const OVERLAPS = ['now', '1h', '24h', '7d', '24h-after-first-use'] as const;

/** The screens, in the order of the navigation. */
export const screens = [{ to: '/wallet', name: 'wallet' }] as const;

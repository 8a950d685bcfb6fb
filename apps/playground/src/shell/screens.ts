/** The screens, in the order of the navigation. */
export const screens = [
  { to: '/', name: 'home' },
  { to: '/explorer', name: 'explorer' },
  { to: '/requests', name: 'requests' },
  { to: '/people', name: 'people' },
  { to: '/messages', name: 'messages' },
  { to: '/access', name: 'access' },
  { to: '/world', name: 'world' },
  { to: '/signature', name: 'signature' },
  { to: '/wallet', name: 'wallet' },
  { to: '/tours', name: 'tours' },
] as const;

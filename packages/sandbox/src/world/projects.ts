import type { ProjectRecord } from '../store/user-records.ts';

/** The café, which Ona looks after. */
export const coffeeCornerProject: ProjectRecord = {
  id: 3301,
  title: 'Coffee Corner',
  description: 'Café in the old town of Kaunas',
  wallet_id: 20115,
  owner_display_name: 'Coffee Corner',
  administratorIds: [5101, 7001],
  locations: [
    {
      id: 82,
      project_id: 3301,
      title: 'Coffee Corner, Old Town',
      status: 'active',
      description: 'Flat whites and cinnamon buns',
      address: 'Vilniaus g. 30, Kaunas',
      lat: 54.8968,
      lng: 23.8892,
      radius: 50,
    },
  ],
};

/** The projects of the seeded world. */
export const projects: readonly ProjectRecord[] = [coffeeCornerProject];

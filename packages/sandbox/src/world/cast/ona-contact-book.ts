import type { ContactBookRecord } from '../../store/user-records.ts';

/** Whom Ona knows: Jakub's number in clear, somebody's address as its hash. */
export const onaContactBook: ContactBookRecord = {
  id: 311,
  userId: 5101,
  emails: [{ hash: '9352d42c7ffbebbcf5d438a14810945365ba406d' }],
  phones: [{ hash: '434a2ec20b240af5f5549daf8ec65d5bee0afad6', value: '48600000102' }],
};

/**
 * The public example credentials that every Litas sandbox knows. A page of your own must not hold its client's key:
 * everybody who opens it could read it.
 */
export const exampleClient = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' } as const;

const day = 86_400_000;
const realNow = Date.now;
/** Today's midnight, so that processes agree. */
const begin = Math.floor(realNow() / day) * day;

/** Its speed relative to real time. */
const speed = 20;

/** Returns a time that runs fast, so that what expires in minutes expires in seconds. Milliseconds since 1970. */
export const fastNow = (): number => Math.round(begin + (realNow() - begin) * speed);

/** Returns the name of the option of a parameter: `statuses` for `statuses[]`, `user-email` for `user[email]`. */
export const optionName = (name: string): string => name.replace(/\[\]$/, '').replaceAll(/\[(\w+)\]/g, '-$1');

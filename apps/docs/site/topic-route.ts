/** Returns the page of a topic of the controls: its path without slashes at the ends. */
export const topicRoute = (topic: string): string =>
  `catalogues/controls/${topic.toLowerCase().replaceAll(/\W+/g, '-')}`;

import { useEffect } from 'react';

/**
 * Calls a function when the browser shows the page from its cache, because the user returned from the consent page with the back
 * button.
 */
export function useBackFromMemory(onBack: () => void): void {
  useEffect(() => {
    const shown = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) onBack();
    };
    addEventListener('pageshow', shown);
    return () => removeEventListener('pageshow', shown);
  }, [onBack]);
}

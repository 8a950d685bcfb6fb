import { useEffect } from 'react';

/**
 * Calls back when the browser shows the page again as it was left: somebody went to the consent page and came back by the
 * browser's own button.
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

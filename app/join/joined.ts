// Whether this phone has joined a room before: the code alone, so that nobody who has not is asked about.

const key = 'live-joined';

export const joined = {
  is: (code: string): boolean => {
    try {
      return localStorage.getItem(key) === code;
    } catch {
      // Storage is closed to this page: the server is asked.
      return true;
    }
  },
  keep: (code: string): void => {
    try {
      localStorage.setItem(key, code);
    } catch {
      // As above.
    }
  },
};

// The message by which an embedded figure tells its host how tall it is.

/** Its `type`; with it go `figure`, the id, and `height`, in CSS pixels. */
export const heightMessage = 'gsomia-briefing:height';

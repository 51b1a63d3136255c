/** The three channels between main and a window; everything else goes over the port. */
export const callChannel = 'safir:call';
export const eventChannel = 'safir:event';
export const portChannel = 'safir:port';

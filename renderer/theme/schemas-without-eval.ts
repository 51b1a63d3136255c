/**
 * Imported by the entry, before any schema is built: zod would otherwise try `new Function`, which the content security policy refuses.
 * The schemas themselves come with the desk.
 */
import { config } from 'zod';

config({ jitless: true });

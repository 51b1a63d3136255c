/** Imported before any schema is built: zod would otherwise try `new Function`, which the content security policy refuses. */
import { config } from 'zod';

config({ jitless: true });

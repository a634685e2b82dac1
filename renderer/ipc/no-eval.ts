import { config } from 'zod';

// The page forbids making code of text (Content-Security-Policy); zod would try, see it refused and do without.
config({ jitless: true });

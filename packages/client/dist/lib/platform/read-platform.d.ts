import type { Platform, Ports } from './ports.ts';
/** @param ports what the caller hands in; the rest is that of the platform */
export declare function readPlatform(ports: Ports): Platform;
//# sourceMappingURL=read-platform.d.ts.map
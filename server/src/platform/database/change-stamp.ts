/** Another number whenever anything in the database may have changed since; cheap enough to ask on each request. */
export type ChangeStamp = () => number;

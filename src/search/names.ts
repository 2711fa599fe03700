import type {PackedNames} from './engine/pack';
import {fetchOnce} from './fetchJson';
import {dialogId} from './SearchDialog/dialogId';

/** Fetches names and headings of everything. */
export type LoadNames = () => Promise<PackedNames>;

/**
 * The first script of a page asks for them beside the code of the search, whose address knows nothing of them;
 * so it hands this to it.
 */
export const loadNames: LoadNames = fetchOnce(() => document.getElementById(dialogId)?.dataset.names ?? '');

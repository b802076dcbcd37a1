import { serveImporter } from '../../core/sources/importer/serveImporter'
import type { ImportEndpoint } from '../../core/sources/importer/messages'

serveImporter(self as unknown as ImportEndpoint)

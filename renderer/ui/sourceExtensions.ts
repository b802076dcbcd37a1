/** What a file dialog offers as sources. What a file is, its bytes say. */
export const sourceExtensions =
  '.csv,.tsv,.txt,.xlsx,.xls,.ods,.sav,.zsav,.por,.parquet,.arrow,.arrows,.feather,.json,.geojson'

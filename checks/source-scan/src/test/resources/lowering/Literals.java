class Literals {
  Object[] all = {
    0, 1_000, 0xFF_ff, 0B1010, 017, 2147483647, -2147483648, 1L, 0xFFl, -1L, 1f, 1.5F, 0x1p3f, 1.0, 1e10, .5D, 1d,
    0x1.8P1, 1E-3, true, false, null, 'a', '\'', '"', '\n', '\101', '\\', 'é', "", "a\tb\r\n\"\\\b\f\s\0\7\377",
    "é\u00e9\ud83d\ude00😀", "\\u0041"
  };
  String block = """
      GET /v1 \
      joined
        "quoted" \""" \t|
      trailing   \s
      \u0041
      """ + """
      x""";
  String flat = """
    a
   b
    """;
  String blanksBehindTheDelimiter = """ 	
    a
   b""";
}

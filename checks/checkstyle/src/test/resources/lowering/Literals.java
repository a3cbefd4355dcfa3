class Literals {
  Object ints = 0, under = 1_000, hex = 0xFFff, bin = 0B1010, oct = 017, min = -2147483648;
  Object longs = 1L, hexLong = 0xFF_FFL, minus = -1l;
  Object floats = 1F, point = 1.5f, hexFloat = 0x1P3F;
  Object doubles = 1., half = .5, exp = 1e10, suffix = 1D, hexDouble = 0x1.8p1, neg = 1e-3, many = 1_0.5;
  Object others = true, no = false, nil = null;
  Object chars = 'a', quote = '\'', dquote = '"', line = '\n', octal = '\101', back = '\\', uni = '\u00e9', esc = '\u005c'';
  Object strings = "", escapes = "a\tb\r\n\"\\\b\f\s\0\7\377\12x", kept = "\\u0041", uniBack = "\u005c\x";
  Object pair = "😀" + f("é😀", x) + "\uD83D\uDE00";
  String block = """
      GET /v1 \
      joined
        "quoted" \""" \t|
      trailing   \040
      \u0041 kept   
      x""";
  String flat = """   
    a
   b
    """, after = "c";
}

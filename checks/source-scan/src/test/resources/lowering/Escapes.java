class \u0045scapes {
  String \u0061bc = "\u005c\u005c" + \u0061bc + "\uuu0041\u005cn" + d\u0065f(\u0022x\u0022)\u003b
  /* \u002a\u002f int after = 1;
}

package lowering;

class Places {
	String s = "a😀b" + this.s;
	/* 😀 */ int été = 1;
	void m() {
		m();		this	.	m();	/* € */ this
			.m();
	}
  String t = """
		tab
		😀""" + m\u0032\u0028); String \u006d2() { return "\u0041\\u0041\uuu0022 + \u0022"; }}
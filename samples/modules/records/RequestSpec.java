package samples.modules.records;

/** What a request shall be: a record that is filled by setters. */
public final class RequestSpec {
  private String path;
  private String account;
  private String key;

  RequestSpec path(String newPath) {
    this.path = newPath;
    return this;
  }

  RequestSpec account(String newAccount) {
    this.account = newAccount;
    return this;
  }

  void setKey(String key) {
    this.key = key;
  }

  String getPath() {
    return path;
  }

  String getAccount() {
    return account;
  }

  String getKey() {
    return key;
  }
}

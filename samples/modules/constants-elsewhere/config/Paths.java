package samples.modules.constantselsewhere.config;

/** Paths that classes inherit. */
public interface Paths {
  String COMPANIES = ApiUrls.BASE + "/v1/companies";
  String ACCOUNTS = ApiUrls.BASE + "/v1/accounts";
}

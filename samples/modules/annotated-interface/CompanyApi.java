package samples.modules.annotatedinterface;

/** A client of the Leadfeeder API that a framework implements. */
interface CompanyApi {
  String company(int id, @RequestHeader("X-Api-Key") String key, @RequestHeader("X-Id") String id2);
}

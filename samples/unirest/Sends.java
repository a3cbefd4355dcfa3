package samples.unirest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kong.unirest.core.GenericType;
import kong.unirest.core.RawResponse;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Each way to send a request. */
public final class Sends {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final UnirestInstance CLIENT = Unirest.spawnInstance();
  private static final GenericType<Object> TYPE = new GenericType<>() {};

  public void asString() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asString();
  }

  public void asStringAsync() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asStringAsync().join();
  }

  public void asStringAsync2() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asStringAsync(response -> {}).join();
  }

  public void asBytes() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asBytes();
  }

  public void asBytesAsync() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asBytesAsync().join();
  }

  public void asBytesAsync2() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asBytesAsync(response -> {}).join();
  }

  public void asJson() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asJson();
  }

  public void asJsonAsync() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asJsonAsync().join();
  }

  public void asJsonAsync2() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asJsonAsync(response -> {}).join();
  }

  public void asObject() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asObject(Object.class);
  }

  public void asObject2() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asObject(TYPE);
  }

  public void asObject3() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asObject(RawResponse::getStatus);
  }

  public void asObjectAsync() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asObjectAsync(Object.class).join();
  }

  public void asObjectAsync2() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asObjectAsync(Object.class, response -> {}).join();
  }

  public void asObjectAsync3() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asObjectAsync(TYPE).join();
  }

  public void asObjectAsync4() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asObjectAsync(TYPE, response -> {}).join();
  }

  public void asObjectAsync5() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asObjectAsync(RawResponse::getStatus).join();
  }

  public void asFile() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asFile(file());
  }

  public void asFileAsync() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asFileAsync(file()).join();
  }

  public void asFileAsync2() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asFileAsync(file(), response -> {}).join();
  }

  public void asPaged() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asPaged(request -> request.asString(), response -> null);
  }

  public void asEmpty() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asEmpty();
  }

  public void asEmptyAsync() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asEmptyAsync().join();
  }

  public void asEmptyAsync2() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).asEmptyAsync(response -> {}).join();
  }

  public void thenConsume() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).thenConsume(RawResponse::getStatus);
  }

  public void thenConsumeAsync() throws Exception {
    // finding: MissingApiKeyHeader
    CLIENT.get(COMPANY).thenConsumeAsync(RawResponse::getStatus);
    Thread.sleep(300);
  }

  public void notSent() throws Exception {
    CLIENT.get(COMPANY);
  }

  private static String file() throws IOException {
    Path folder = Files.createTempDirectory("sample");
    return folder.resolve("answer").toString();
  }
}

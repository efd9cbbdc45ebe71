package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.access.Access;
import com.invoicecourier.lambda.handler.ApiCalls.Answer;
import com.invoicecourier.project.DirectoryRules;
import com.invoicecourier.project.InMemoryDirectory;
import com.invoicecourier.project.KeepDirectory;
import org.junit.jupiter.api.Test;

class KeepDirectoryHandlerTest {
  private final InMemoryDirectory directory = Riverside.directory();
  private final ApiCalls api =
      new ApiCalls(
          new KeepDirectoryHandler(
              new KeepDirectory(
                  directory, new Access(directory), new DirectoryRules(Riverside.REPLIES))));

  @Test
  void answersWhatIsKept() {
    assertThat(api.call("keep-directory.company").body())
        .hasToString(
            """
            {"id":"general-contractor","name":"Granite & Pine Builders","country":"US",\
            "pointOfView":"general_contractor"}""");
    assertThat(api.call("keep-directory.project").body())
        .hasToString(
            """
            {"id":"riverside-school","name":"Riverside Elementary School",\
            "number":"2025-014"}""");
    assertThat(api.call("keep-directory.member").body())
        .hasToString(
            """
            {"id":"general-contractor-invoice-admin","email":"jane.roe@granitepine.example",\
            "name":"Jane Roe","role":"admin"}""");
    assertThat(api.call("keep-directory").body())
        .hasToString(
            """
            {"address":"dana.whitfield@riverside-usd.example","name":"Dana Whitfield",\
            "company":"Riverside Unified School District"}""");
  }

  @Test
  void namesEveryFieldThatIsWrong() {
    Answer answer =
        api.callWithBody(
            "keep-directory.member", "{\"email\":\"nobody\",\"role\":\"king\",\"age\":3}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().get("errors").findValuesAsText("pointer"))
        .containsExactly("/email", "/name", "/role", "/age");
  }

  @Test
  void takesNothingFromPeople() {
    assertThat(api.callAs("decide", "keep-directory.company").status()).isEqualTo(403);
  }
}
